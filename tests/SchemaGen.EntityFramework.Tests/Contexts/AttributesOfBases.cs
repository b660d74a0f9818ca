using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Contexts.AttributesOfBases;

// Attributes of classes that stand on bases: unmapped ones, generic ones, and those that are entities themselves.
[Index(nameof(CreatedOn))]
[Index(nameof(CreatedBy), nameof(CreatedOn), IsDescending = new[] { false, true }, Name = "by_author")]
[Comment("has an author")]
public abstract class Authored
{
    public int Id { get; set; }
    [Required, MaxLength(30)] public virtual string? CreatedBy { get; set; }
    public DateTimeOffset CreatedOn { get; private set; }
}

[PrimaryKey(nameof(Tenant), nameof(Number))]
[Index(nameof(Number), IsUnique = true)]
public abstract class Numbered<T>
{
    public T Tenant { get; set; } = default!;
    public int Number { get; set; }
}

[Table("kept", Schema = "store")]
public abstract class Kept
{
    public int Id { get; set; }
}

[Keyless]
public abstract class Row
{
    public string Text { get; set; } = "";
}

[Index(nameof(Title)), Table("a_post")]
public class Post : Authored
{
    public string Title { get; set; } = "";
}

[Index(nameof(Stars))]
public class Review : Post
{
    public int Stars { get; set; }
    public override string? CreatedBy { get; set; }
}

[Table("z_remark")]
public class Announcement : Authored
{
    public string Text { get; set; } = "";
}

public class Remark : Authored
{
    public Post Post { get; set; } = null!;
    public Post? Answer => null;
    public Post? First => Post;
}

public class Invoice : Numbered<Guid>
{
    public decimal Total { get; set; }
}

public class Credit : Numbered<string>
{
    public Invoice? Of { get; set; }
}

public class Box : Kept
{
    public int Width { get; set; }
}

public class Line : Row
{
    public int At { get; set; }
}

public class Context : DbContext
{
    public DbSet<Post> Posts => Set<Post>();
    public DbSet<Review> Reviews => Set<Review>();
    public DbSet<Remark> Remarks => Set<Remark>();
    public DbSet<Announcement> Announcements => Set<Announcement>();
    public DbSet<Invoice> Invoices => Set<Invoice>();
    public DbSet<Credit> Credits => Set<Credit>();
    public DbSet<Box> Boxes => Set<Box>();
    public DbSet<Line> Lines => Set<Line>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();
}
