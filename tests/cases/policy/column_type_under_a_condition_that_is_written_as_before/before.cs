[Table("jobs"), RowSecurity, Policy("mine", Using = "state = current_user")]
public class Job
{
    public int Id { get; set; }

    [MaxLength(30)] public string State { get; set; } = "";
}
