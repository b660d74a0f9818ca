[Table("sec"), Keyless]
public class Sec
{
    public int? Id { get; set; }

    public int? Ref { get; set; }
}

[Table("sec_oe"), Inherits(typeof(Sec)), Keyless]
public class SecOe;
