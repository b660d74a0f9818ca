[Table("names")]
public class Names
{
    public int ID { get; set; }
    public string HTTPServerURL { get; set; }
    public string Address2 { get; set; }
    public string Line2Text { get; set; }
    public string iPhone { get; set; }
    public string Under_Scored { get; set; }
    public string X { get; set; }
    public string XCoordinate { get; set; }
    public string ÜberName { get; set; }
}
