import { type DynamicModule, Module } from '@nestjs/common';
import { AuthoritiesController } from './authorities/authorities.controller.js';
import { AuthoritiesModule } from './authorities/authorities.module.js';
import { BehindController } from './behind/behind.controller.js';
import { BehindModule } from './behind/behind.module.js';
import { CoreModule } from './core.module.js';
import { DataQualityController } from './data-quality/data-quality.controller.js';
import { DataQualityModule } from './data-quality/data-quality.module.js';
import { DatasetsController } from './datasets/datasets.controller.js';
import { EventsController } from './events/events.controller.js';
import { FigureEvents } from './events/figure-events.js';
import { FiguresController } from './figures/figures.controller.js';
import { FiguresModule } from './figures/figures.module.js';
import { FormsController } from './forms/forms.controller.js';
import { FormsModule } from './forms/forms.module.js';
import { ChangesController } from './imports/changes.controller.js';
import { ImportsController } from './imports/imports.controller.js';
import { ImportsModule } from './imports/imports.module.js';
import { ListsController } from './lists/lists.controller.js';
import { AccessModule } from './platform/access/access.module.js';
import type { Config } from './platform/config/config.js';
import { HealthController } from './platform/http/health.controller.js';
import { RecordsModule } from './records/records.module.js';
import { SlicesController } from './slices/slices.controller.js';
import { SlicesModule } from './slices/slices.module.js';
import { VoiceController } from './voice/voice.controller.js';

/** The server: the core and what it says over HTTP. */
@Module({})
export class AppModule {
  static of(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        CoreModule.of(config),
        AccessModule,
        AuthoritiesModule,
        BehindModule,
        DataQualityModule,
        FiguresModule,
        FormsModule,
        ImportsModule,
        RecordsModule,
        SlicesModule,
      ],
      controllers: [
        AuthoritiesController,
        BehindController,
        ChangesController,
        DataQualityController,
        DatasetsController,
        EventsController,
        FiguresController,
        FormsController,
        HealthController,
        ImportsController,
        ListsController,
        SlicesController,
        VoiceController,
      ],
      providers: [FigureEvents],
    };
  }
}
