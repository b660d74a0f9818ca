using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Contexts.Attributes;

[Table("people", Schema = "hr")]
[Index(nameof(LastName), nameof(FirstName), IsUnique = true, Name = "ux_name")]
[Comment("All people")]
public class Person
{
    [Key]
    public int Number { get; set; }
    [Required, MaxLength(40)]
    public string? FirstName { get; set; }
    [StringLength(60), Column("last_name")]
    public string LastName { get; set; } = "";
    [Column(TypeName = "decimal(18,2)")]
    public decimal Salary { get; set; }
    [Precision(10, 4)]
    public decimal Rate { get; set; }
    [Column(TypeName = "jsonb")]
    public string? Settings { get; set; }
    [NotMapped]
    public string Full => FirstName + LastName;
    [ConcurrencyCheck]
    public int Counter { get; set; }
    [Timestamp]
    public uint Version { get; set; }
    [InverseProperty(nameof(Document.Author))]
    public List<Document> Written { get; set; } = [];
    [InverseProperty(nameof(Document.Editor))]
    public List<Document> Edited { get; set; } = [];
    [DatabaseGenerated(DatabaseGeneratedOption.Identity)]
    public int Serial { get; set; }
}

[PrimaryKey(nameof(Code), nameof(Year))]
public class Document
{
    [MaxLength(8)]
    public string Code { get; set; } = "";
    public int Year { get; set; }
    public int AuthorNumber { get; set; }
    [ForeignKey(nameof(AuthorNumber))]
    [DeleteBehavior(DeleteBehavior.Restrict)]
    public Person Author { get; set; } = null!;
    [ForeignKey("Editor")]
    public int? EditedBy { get; set; }
    public Person? Editor { get; set; }
    public List<Page> Pages { get; set; } = [];
}

public class Page
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }
    public Document Document { get; set; } = null!;
    [DatabaseGenerated(DatabaseGeneratedOption.Identity)]
    public Guid Token { get; set; }
}

[Keyless]
public class Report
{
    public string Name { get; set; } = "";
}

public class Context : DbContext
{
    public DbSet<Person> People { get; set; } = null!;
    public DbSet<Document> Documents { get; set; } = null!;
    public DbSet<Page> Pages { get; set; } = null!;
    public DbSet<Report> Reports { get; set; } = null!;

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();
}
