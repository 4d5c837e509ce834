package bouquin.platform.persistence;

import java.util.Set;

/**
 * Tables to which the application adds rows and whose rows it may never change or delete. A component brings them as a
 * bean; the database refuses the rest to the application's user.
 */
public interface AddOnly {
    Set<String> tables();
}
