[Table("cars"), RowSecurity]
[Policy("a", Command = PolicyCommand.Insert, Using = "true")]
[Policy("b", Command = PolicyCommand.Select, WithCheck = "true")]
[Policy("c", Command = PolicyCommand.Delete, Using = "true", WithCheck = "true")]
[Policy("d", Command = PolicyCommand.Update, Using = "true", WithCheck = "true")]
public record Car(int Id);
