import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { Me, type SignedIn } from '../auth/signed-in';
import { ListPlansQuery, PlanDetailResponse, PlansResponse } from './plan.schemas';
import { PlansService } from './plans.service';

@ApiTags('plans')
@Controller('plans')
export class PlansController {
  constructor(private readonly plans: PlansService) {}

  @Get()
  @ZodResponse({ status: 200, type: PlansResponse })
  list(@Me() me: SignedIn, @Query() query: ListPlansQuery) {
    return this.plans.list(me, query);
  }

  @Get(':id')
  @ZodResponse({ status: 200, type: PlanDetailResponse })
  read(@Me() me: SignedIn, @Param('id') id: string) {
    return this.plans.read(me, id);
  }
}
