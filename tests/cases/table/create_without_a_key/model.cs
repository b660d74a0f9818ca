[Table("lines"), Keyless]
public record Line(string Text);
