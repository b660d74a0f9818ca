[Table("people")]
public record Person(int Id, [References(typeof(Person))] int? ParentId);
