[PgEnum]
public enum Colour
{
    Red,
    Green,

    [RenamedFrom("gray")]
    Grey,
}
