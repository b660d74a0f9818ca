[assembly: Domain("email")]
[assembly: Domain("zip", "text")]
[assembly: Domain("zip", "text", Schema = "hr", Check = "")]
[assembly: DomainCheck("zip", "VALUE <> ''")]
[assembly: DomainCheck("plate", "VALUE <> ''")]
[assembly: DomainCheck("hr.zip", "")]

[Domain]
public record Point(int X, int Y);

[Domain("unknown")]
public record Unknown(object Value);
