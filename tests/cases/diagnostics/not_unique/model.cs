[Table("people")]
[PgIndex("Email", Unique = true, Where = "name <> ''"), PgIndex("First", "Last", Unique = true)]
public class Person
{
    public int Id { get; set; }

    public string Email { get; set; }

    [Unique(Deferrable = true)]
    public string Name { get; set; }

    public string First { get; set; }

    public string Last { get; set; }
}

[Table("cars")]
[References(typeof(Person), "Last", "First", Columns = ["Last", "First"])]
public class Car
{
    public int Id { get; set; }

    [References(typeof(Person), "Email")]
    public string Email { get; set; }

    [References(typeof(Person), "Name")]
    public string Name { get; set; }

    public string First { get; set; }

    public string Last { get; set; }
}
