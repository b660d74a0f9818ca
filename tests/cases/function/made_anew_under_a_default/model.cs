[Table("nums")]
public class Num
{
    public int Id { get; set; }

    [DefaultSql("calc(1)")] public long V { get; set; }
}
