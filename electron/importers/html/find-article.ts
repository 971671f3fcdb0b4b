import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { runsOf } from './skeleton.ts';

/**
 * Where Readability finds the article: the numbers of the runs of text that it keeps. Undefined when it finds none.
 * @param html what a Skeleton made
 */
export function findArticle(html: string): ReadonlySet<number> | undefined {
  try {
    // Neither library's types are those of a program without a browser.
    const { document } = parseHTML(html) as { readonly document: object };
    const options = { disableJSONLD: true, keepClasses: true };
    const article = new Readability(document as never, options).parse();
    return article?.textContent ? runsOf(article.textContent) : undefined;
  } catch {
    // The page is read all the same, by its tags and classes alone.
    return undefined;
  }
}
