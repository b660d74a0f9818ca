[Table("jobs"), RowSecurity, Policy("mine", Using = "state = current_user")]
public class Job
{
    public int Id { get; set; }

    public string State { get; set; } = "";
}
