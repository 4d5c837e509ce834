package bouquin.crash;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * @param orders purchases that clients drive to their end
 * @param kills SIGKILLs of the server, half of them at random and half at labelled points
 * @param databaseKills SIGKILLs of MariaDB while the server runs
 * @param seed of everything that is random here
 * @param home a folder for the shop and its database
 * @param start a shell script that becomes the server, as {@code bin/start} does
 */
record Options(int orders, int kills, int databaseKills, int buyers, long seed, Path home, Path start) {
    static Options of(List<String> arguments) {
        int orders = 1000, kills = 200, databaseKills = 20, buyers = 24;
        long seed = new Random().nextInt(1_000_000);
        Path home = Path.of("target", "crash-money");
        Path start = Path.of("bin", "start");
        for (int i = 0; i < arguments.size(); i++) {
            switch (arguments.get(i)) {
                case "--orders" -> orders = Integer.parseInt(arguments.get(++i));
                case "--kills" -> kills = Integer.parseInt(arguments.get(++i));
                case "--database-kills" -> databaseKills = Integer.parseInt(arguments.get(++i));
                case "--buyers" -> buyers = Integer.parseInt(arguments.get(++i));
                case "--seed" -> seed = Long.parseLong(arguments.get(++i));
                case "--home" -> {
                    if (i == 0) home = Path.of(arguments.get(i + 1));
                    i++;
                }
                case "--start" -> start = Path.of(arguments.get(++i));
                case "--keep" -> {
                    // for the script
                }
                default -> throw new IllegalArgumentException("unknown: " + arguments.get(i));
            }
        }
        return new Options(orders, kills, databaseKills, buyers, seed, home.toAbsolutePath(), start);
    }
}
