[assembly: Extension("citext")]

[Table("people")]
public class Person
{
    public int Id { get; set; }

    [Column(TypeName = "citext"), DefaultSql("'nobody'")]
    public string Name { get; set; }
}
