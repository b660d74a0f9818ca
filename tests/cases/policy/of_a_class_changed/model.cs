[Table("cars")]
[RowSecurity(Forced = true)]
[Policy("recent", Command = PolicyCommand.Select, Using = "year > 2001")]
[Policy("written", Command = PolicyCommand.Update, Using = "year > 2000")]
public class Car
{
    public int Id { get; set; }

    public int Year { get; set; }
}
