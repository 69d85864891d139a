/** For the build: prints the files that it makes, as one JSON object of name and content. */
import path from 'node:path';
import { licencesOf } from './licences';
import { selfTestFile } from './self-test-file';

const files = { 'self-test.json': await selfTestFile(), 'licences.json': licencesOf(path.resolve()) };
console.log(JSON.stringify(files));
