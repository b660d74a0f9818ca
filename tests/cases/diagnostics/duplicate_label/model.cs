[PgEnum]
public enum Colour
{
    Red,

    [EnumLabel("red")]
    Crimson,
}
