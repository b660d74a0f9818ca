[System.ComponentModel.DataAnnotations.Schema.Table("cars")]
[Microsoft.EntityFrameworkCore.Index("Make"), global::SchemaGen.UnloggedAttribute]
public class Car
{
    [System.ComponentModel.DataAnnotations.KeyAttribute]
    public string Make { get; set; }
}
