[Table("jobs"), RowSecurity, Policy("mine", Using = "owner = current_user")]
public class Job
{
    public int Id { get; set; }
    public required string Owner { get; set; }
}
