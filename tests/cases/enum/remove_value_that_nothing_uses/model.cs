[PgEnum]
public enum Colour { Red, Blue }
