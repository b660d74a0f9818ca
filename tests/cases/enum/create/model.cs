[PgEnum]
public enum Colour
{
    Red,
    DarkGreen,

    [EnumLabel("it's blue")]
    Blue,
}
