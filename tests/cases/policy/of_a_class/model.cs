[Table("cars")]
[RowSecurity]
[Policy("recent", Command = PolicyCommand.Select, Roles = ["pg_read_all_data", "pg_monitor"], Using = "year > 2000", Comment = "this century")]
[Policy("written", Command = PolicyCommand.Insert, Restrictive = true, WithCheck = "year > 2000")]
public class Car
{
    public int Id { get; set; }

    public int Year { get; set; }
}
