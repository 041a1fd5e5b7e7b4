import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { Me, type SignedIn } from '../auth/signed-in';
import { SearchQuery, SearchResponse } from './search.schemas';
import { SearchService } from './search.service';

@ApiTags('search')
@Controller('search')
export class SearchController {
  constructor(private readonly searches: SearchService) {}

  @Get()
  @ZodResponse({ status: 200, type: SearchResponse })
  search(@Me() me: SignedIn, @Query() query: SearchQuery) {
    return this.searches.search(me, query.q);
  }
}
