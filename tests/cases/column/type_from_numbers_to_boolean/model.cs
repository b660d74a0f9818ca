[Table("flags"), Keyless]
public class Flag
{
    [DefaultValue(true)] public bool A { get; set; }

    public bool? B { get; set; }

    public bool C { get; set; }
}
