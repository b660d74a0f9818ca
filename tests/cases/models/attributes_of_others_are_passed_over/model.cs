[AttributeUsage(AttributeTargets.All)]
public sealed class CheckedAttribute(string text) : Attribute
{
    public string Text => text;
}

[Table("cars"), Serializable, Obsolete("for now")]
public class Car
{
    [Checked("x"), Range(1, 9)]
    public int Id { get; set; }

    [NoSuchAttribute, EmailAddress]
    public string Mail { get; set; }
}
