[Table("a")]
public class A
{
    [Key] public int B_C { get; set; }
}

[Table("a_b")]
public class AB
{
    [Key] public int C { get; set; }
}
