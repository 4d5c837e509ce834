package bouquin.documents;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PageImageTest {
    @Test
    void webpGoesToWhoSaysThatTheyTakeIt() {
        assertTrue(PageImage.takesWebp("image/avif,image/webp,image/apng,*/*;q=0.8"));
        assertTrue(PageImage.takesWebp("image/webp;q=0.5"));
    }

    @Test
    void everybodyElseGetsJpeg() {
        assertFalse(PageImage.takesWebp(null));
        assertFalse(PageImage.takesWebp("*/*"));
        assertFalse(PageImage.takesWebp("image/*"));
        assertFalse(PageImage.takesWebp("image/webp;q=0, image/jpeg"));
        assertFalse(PageImage.takesWebp("image/webp ; q=0.000"));
    }
}
