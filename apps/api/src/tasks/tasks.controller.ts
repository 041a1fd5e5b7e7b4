import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { Me, type SignedIn } from '../auth/signed-in';
import { Call, Idempotent, type WriteCall } from '../http/write-call';
import { InboxService } from './inbox.service';
import { ListTasksQuery, NoticesQuery, NoticesResponse, NoticeStateResponse, TasksResponse, TaskStateResponse } from './task.schemas';
import { NoticesService } from './notices.service';
import { TaskMarksService } from './task-marks.service';

@ApiTags('tasks')
@Controller()
export class TasksController {
  constructor(
    private readonly inbox: InboxService,
    private readonly marks: TaskMarksService,
    private readonly notices: NoticesService,
  ) {}

  @Get('tasks')
  @ZodResponse({ status: 200, type: TasksResponse })
  list(@Me() me: SignedIn, @Query() query: ListTasksQuery) {
    return this.inbox.list(me, query);
  }

  /** Opens the task: from now on the one before can no longer take his decision back. */
  @Post('tasks/:id/seen')
  @Idempotent()
  @ZodResponse({ status: 200, type: TaskStateResponse })
  seen(@Me() me: SignedIn, @Param('id') id: string, @Call() call: WriteCall) {
    return this.marks.seen(me, id, call);
  }

  @Post('tasks/:id/claim')
  @Idempotent()
  @ZodResponse({ status: 200, type: TaskStateResponse })
  claim(@Me() me: SignedIn, @Param('id') id: string, @Call() call: WriteCall) {
    return this.marks.claim(me, id, call);
  }

  @Post('tasks/:id/unclaim')
  @Idempotent()
  @ZodResponse({ status: 200, type: TaskStateResponse })
  unclaim(@Me() me: SignedIn, @Param('id') id: string, @Call() call: WriteCall) {
    return this.marks.unclaim(me, id, call);
  }

  @Get('notices')
  @ZodResponse({ status: 200, type: NoticesResponse })
  listNotices(@Me() me: SignedIn, @Query() query: NoticesQuery) {
    return this.notices.list(me, query);
  }

  @Post('notices/:id/read')
  @Idempotent()
  @ZodResponse({ status: 200, type: NoticeStateResponse })
  read(@Me() me: SignedIn, @Param('id') id: string) {
    return this.notices.markRead(me, id);
  }
}
