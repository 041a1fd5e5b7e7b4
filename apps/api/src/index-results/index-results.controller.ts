import { Body, Controller, Get, Param, ParseIntPipe, Put, UseFilters } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { Me, type SignedIn } from '../auth/signed-in';
import { Call, Idempotent, type WriteCall } from '../http/write-call';
import { FollowUpProblemFilter } from '../reports/follow-up-problem.filter';
import { EnterIndexResultRequest, IndexResultsResponse } from './index-result.schemas';
import { IndexResultsService } from './index-results.service';

/** Kết quả đo của các chỉ số trong kế hoạch, mỗi năm một lần. */
@ApiTags('plans')
@UseFilters(FollowUpProblemFilter)
@Controller('plans/:id/index-results')
export class IndexResultsController {
  constructor(private readonly results: IndexResultsService) {}

  @Get()
  @ZodResponse({ status: 200, type: IndexResultsResponse })
  list(@Me() me: SignedIn, @Param('id') id: string) {
    return this.results.list(me, id);
  }

  /** Nhập hoặc sửa kết quả của một chỉ số, một năm */
  @Put(':indicatorId/:year')
  @Idempotent()
  @ZodResponse({ status: 200, type: IndexResultsResponse })
  enter(@Me() me: SignedIn, @Param('id') id: string, @Param('indicatorId') indicatorId: string, @Param('year', ParseIntPipe) year: number, @Body() body: EnterIndexResultRequest, @Call() call: WriteCall) {
    return this.results.enter(me, id, indicatorId, year, body, call);
  }
}
