import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { ZodResponse } from 'nestjs-zod';
import { DemoPeopleResponse, DemoSignInRequest, SessionResponse, SignInRequest } from './session.schemas';
import { SessionService } from './session.service';
import { Me, OpenToAll, type SignedIn } from './signed-in';

@ApiTags('session')
@Controller()
export class SessionController {
  constructor(private readonly sessions: SessionService) {}

  @Get('session')
  @ZodResponse({ status: 200, type: SessionResponse })
  current(@Me() me: SignedIn) {
    return this.sessions.describe(me);
  }

  @Post('session')
  @OpenToAll()
  @ZodResponse({ status: 200, type: SessionResponse })
  signIn(@Body() body: SignInRequest, @Req() request: Request) {
    return this.sessions.signIn(request, body.username, body.password);
  }

  @Post('session/demo')
  @OpenToAll()
  @ZodResponse({ status: 200, type: SessionResponse })
  signInAsDemoPerson(@Body() body: DemoSignInRequest, @Req() request: Request) {
    return this.sessions.signInAsDemoPerson(request, body.username);
  }

  @Delete('session')
  @OpenToAll()
  @HttpCode(204)
  async signOut(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.sessions.signOut(request, response);
  }

  @Get('demo-people')
  @OpenToAll()
  @ZodResponse({ status: 200, type: DemoPeopleResponse })
  demoPeople() {
    return this.sessions.demoPeople();
  }
}
