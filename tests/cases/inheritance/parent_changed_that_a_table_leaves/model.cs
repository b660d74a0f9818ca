[Table("p1"), Keyless]
public class P1
{
    public int? A { get; set; }

    public int? B { get; set; }
}

[Table("p2"), Keyless]
public class P2
{
    public int? A { get; set; }
}

[Table("c"), Inherits(typeof(P2)), Keyless]
public class C
{
    public int? A { get; set; }

    public int? X { get; set; }
}
