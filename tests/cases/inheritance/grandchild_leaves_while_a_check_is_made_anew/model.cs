[Table("a"), NoKey, Check("id > 0", Name = "positive")]
public class A
{
    public long Id { get; set; }
}

[Table("b"), NoKey, Inherits(typeof(A))]
public class B
{
    public int? X { get; set; }
}

[Table("c"), NoKey, Inherits(typeof(A)), Check("id > 0", Name = "positive")]
public class C
{
    public long Id { get; set; }
    public int? X { get; set; }
    public int? Y { get; set; }
}
