using Microsoft.EntityFrameworkCore;

namespace Contexts.ManyToMany;

public class Tag
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public List<Post> Posts { get; set; } = [];
}

public class Post
{
    public int Id { get; set; }
    public List<Tag> Tags { get; set; } = [];
    public List<Person> Readers { get; set; } = [];
    public List<Label> Labels { get; set; } = [];
}

public class Person
{
    public Guid Id { get; set; }
    public List<Team> Teams { get; set; } = [];
    public List<Membership> Memberships { get; set; } = [];
    public ICollection<Post> Read { get; set; } = [];
}

public class Team
{
    public int Id { get; set; }
    public List<Person> Members { get; set; } = [];
}

public class Membership
{
    public Guid PersonId { get; set; }
    public int TeamId { get; set; }
    public Person Person { get; set; } = null!;
    public Team Team { get; set; } = null!;
    public DateTime Since { get; set; }
}

public class Label
{
    public int Id { get; set; }
}

public class Context : DbContext
{
    public DbSet<Tag> Tags { get; set; } = null!;
    public DbSet<Post> Posts { get; set; } = null!;
    public DbSet<Person> People { get; set; } = null!;

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Person>().HasMany(p => p.Teams).WithMany(t => t.Members).UsingEntity<Membership>(
            r => r.HasOne(m => m.Team).WithMany().HasForeignKey(m => m.TeamId),
            l => l.HasOne(m => m.Person).WithMany(p => p.Memberships).HasForeignKey(m => m.PersonId),
            j => j.HasKey(m => new { m.PersonId, m.TeamId }));
        modelBuilder.Entity<Post>().HasMany(p => p.Readers).WithMany(p => p.Read).UsingEntity(j =>
        {
            j.ToTable("post_readers");

            // A foreign key is no identity, whatever is said of its values.
            j.IndexerProperty<int>("ReadersId").ValueGeneratedOnAdd().HasColumnName("reader");
        });
        modelBuilder.Entity<Post>().HasMany(p => p.Labels).WithMany().UsingEntity<Dictionary<string, object>>(
            "PostLabel",
            r => r.HasOne<Label>().WithMany().HasForeignKey("label_id").OnDelete(DeleteBehavior.Restrict),
            l => l.HasOne<Post>().WithMany().HasForeignKey("post_id"),
            j =>
            {
                j.HasKey("post_id", "label_id");
                j.ToTable("post_labels");
            });
    }
}
