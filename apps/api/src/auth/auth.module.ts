import { Module } from '@nestjs/common';
import { SessionController } from './session.controller';
import { SessionService } from './session.service';
import { SignInLimits } from './sign-in-limits';

@Module({
  controllers: [SessionController],
  providers: [SessionService, SignInLimits],
})
export class AuthModule {}
