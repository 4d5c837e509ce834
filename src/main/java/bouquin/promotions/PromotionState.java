package bouquin.promotions;

/** Whether a code can be used today. */
public enum PromotionState {
    COMING,
    RUNNING,
    USED_UP,
    OVER
}
