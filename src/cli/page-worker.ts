import { doPage } from './page-task';

/// A thread of a batch: the pool calls this for each page.
export default doPage;
