[Table("people")]
public record Person(int Id, [References(typeof(Firm))] int? FirmId);

[Table("firms")]
public record Firm(int Id, [References(typeof(Person))] int? OwnerId);
