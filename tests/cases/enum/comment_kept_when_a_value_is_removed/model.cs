[PgEnum, PgComment("a colour")]
public enum Colour { Red }
