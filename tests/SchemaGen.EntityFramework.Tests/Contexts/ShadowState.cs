using Microsoft.EntityFrameworkCore;

namespace Contexts.ShadowState;

public class Document
{
    public int Id { get; set; }
    private string _body = "";
    private readonly List<Page> _pages = [];
    public IReadOnlyCollection<Page> Pages => _pages;
    public string Read() => _body;
    public string Title { get; private set; } = "";
    public DateTime CreatedAt { get; }
}

public class Page
{
    public int Id { get; init; }
    public Document Document { get; } = null!;
}

public class Context : DbContext
{
    public DbSet<Document> Documents { get; set; } = null!;

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Document>(b =>
    {
        b.Property<DateTime>("LastUpdated").HasDefaultValueSql("now()");
        b.Property<string>("Editor").HasMaxLength(40);
        b.Property<string?>("Reviewer");
        b.Property<int?>("Revision").IsConcurrencyToken();
        b.Property("_body").HasColumnName("body");
        b.Property(d => d.CreatedAt);
        b.HasIndex("LastUpdated");
        b.HasMany(d => d.Pages).WithOne(p => p.Document).HasForeignKey("DocumentKey").IsRequired();
        b.Metadata.FindNavigation(nameof(Document.Pages))!.SetPropertyAccessMode(PropertyAccessMode.Field);
    });
}
