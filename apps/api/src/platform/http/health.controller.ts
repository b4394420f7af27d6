import { Controller, Get, Res } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';

interface Reply {
  status(code: number): Reply;
}

@Controller('api/health')
export class HealthController {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** The process answers. */
  @Get('live')
  live(): object {
    return { live: true };
  }

  /** The database answers too. */
  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: Reply): Promise<object> {
    const ready = await this.dataSource.query('select 1').then(
      () => true,
      () => false,
    );
    if (!ready) reply.status(503);
    return { ready };
  }
}
