[Table("docs")]
public class Doc
{
    public int Id { get; set; }

    public int Owner { get; set; }
}

[Table("parts"), RowSecurity, Policy("via", Using = "exists (select 1 from docs d where d.id = doc_id and d.owner = 1)")]
public class Part
{
    public int Id { get; set; }

    public int DocId { get; set; }
}
