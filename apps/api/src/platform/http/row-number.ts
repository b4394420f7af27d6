import { Injectable, type PipeTransform } from '@nestjs/common';
import { NothingHere } from './refusals.js';

const largest = 2_147_483_647;

/** The number of a row in an address. Whatever cannot be one leads nowhere: the same answer as for a number that nobody has. */
@Injectable()
export class RowNumber implements PipeTransform<string, number> {
  transform(text: string): number {
    const number = /^[1-9]\d{0,9}$/.test(text) ? Number(text) : Infinity;
    if (number > largest) throw new NothingHere();
    return number;
  }
}
