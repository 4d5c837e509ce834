package bouquin.documents.pdf;

import bouquin.documents.Progress.Step;

/**
 * How long a step may take.
 *
 * @param stepMillis after which the worker ends the step by itself
 * @param graceMillis after that, until the worker is killed
 * @param pageMillis after which the worker leaves a page by itself
 * @param silenceMillis without a word, until the worker is killed
 */
record StepTime(long stepMillis, long graceMillis, long pageMillis, long silenceMillis) {
    static StepTime of(Step step) {
        return switch (step) {
            case CHECK -> new StepTime(18_000, 2_000, 0, 20_000);
            case SHOW -> new StepTime(25_000, 2_000, 12_000, 16_000);
            case READ -> new StepTime(15_000, 8_000, 3_000, 14_000);
            case HIDE -> new StepTime(22_000, 5_000, 2_500, 8_000);
            case DRAW -> new StepTime(12_000, 2_000, 12_000, 14_000);
            case REDACT -> new StepTime(35_000, 3_000, 0, 30_000);
            case PLATE -> new StepTime(8_000, 1_000, 8_000, 9_000);
            case PREPARE, STAMP -> new StepTime(18_000, 2_000, 0, 20_000);
            case EXAMINE -> new StepTime(90_000, 8_000, 3_000, 30_000);
            case COMPARE -> new StepTime(180_000, 10_000, 2_000, 95_000);
        };
    }
}
