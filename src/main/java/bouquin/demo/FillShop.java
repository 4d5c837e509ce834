package bouquin.demo;

import bouquin.platform.jobs.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;

/** Fills the shop step by step; a step that was done is not done again, so a crash costs one step at most. */
@ApplicationScoped
class FillShop implements Job {
    static final String NAME = "demo.fill";
    static final String BEGUN = "begun", DONE = "done";

    private static final Logger LOG = Logger.getLogger(FillShop.class.getName());

    /** More than the press takes at once, so that it never waits; few enough that visitors' documents don't wait long. */
    private static final int IN_PRESS_MAX = 4;

    private static final int TURN_MILLIS = 300;

    @Inject
    Notes notes;

    @Inject
    People people;

    @Inject
    Stall stall;

    @Inject
    Trade trade;

    @Inject
    Wages wages;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String key) throws Exception {
        if (notes.has(DONE)) return;
        if (!notes.has(BEGUN)) notes.keep(BEGUN, "");
        people.open();
        List<DemoText> texts = DemoText.all();
        publish(texts);
        trade.sell(texts);
        wages.ask();
        renew();
        notes.keep(DONE, "");
        LOG.info("The demo shop is complete");
    }

    private void publish(List<DemoText> texts) throws Exception {
        List<DemoText> inPress = new ArrayList<>();
        int published = 0;
        for (DemoText text : texts) {
            stall.handIn(text);
            inPress.add(text);
            while (inPress.size() >= IN_PRESS_MAX) published += finished(inPress, texts.size(), published);
        }
        while (!inPress.isEmpty()) published += finished(inPress, texts.size(), published);
    }

    /** Some documents have got a newer version since they were bought. */
    private void renew() throws Exception {
        for (DemoVersion version : DemoVersion.all()) {
            stall.handIn(version);
            while (!stall.renewed(version)) Thread.sleep(TURN_MILLIS);
        }
    }

    private int finished(List<DemoText> inPress, int all, int before) throws InterruptedException {
        int waiting = inPress.size();
        inPress.removeIf(stall::published);
        int now = waiting - inPress.size();
        if (now > 0) LOG.info("Demo shop: " + (before + now) + " of " + all + " documents are for sale");
        else Thread.sleep(TURN_MILLIS);
        return now;
    }
}
