using Microsoft.EntityFrameworkCore;

namespace Contexts.Conventions;

public class Blog
{
    public int Id { get; set; }
    public string Url { get; set; } = "";
    public string? Title { get; set; }
    public int? Rating { get; set; }
    public DateTime CreatedAt { get; set; }
    public DateTimeOffset? UpdatedAt { get; set; }
    public bool IsPublic { get; set; }
    public List<Post> Posts { get; } = new();
}

public class Post
{
    public long PostId { get; set; }
    public string Title { get; set; } = null!;
    public decimal Price { get; set; }
    public double Score { get; set; }
    public Status Status { get; set; }
    public byte[] Data { get; set; } = [];
    public List<string> Tags { get; set; } = [];
    public int[] Numbers { get; set; } = [];
    public TimeSpan Duration { get; set; }
    public DateOnly Day { get; set; }
    public TimeOnly Time { get; set; }
    public char Letter { get; set; }
    public short Small { get; set; }
    public byte Tiny { get; set; }
    public float Single { get; set; }
    public uint Unsigned { get; set; }
    public ulong Large { get; set; }
    public Uri? Link { get; set; }
    public string Computed => Title + Score;
    public int BlogId { get; set; }
    public Blog Blog { get; set; } = null!;
    public Author? Author { get; set; }
    public ICollection<Comment> Comments { get; set; } = new List<Comment>();
}

public enum Status { Draft, Published }

public class Author
{
    public Guid Id { get; set; }
    public string Name { get; set; } = "";
}

public class Comment
{
    public string Id { get; set; } = "";
    public string Text { get; set; } = "";
    public long PostId { get; set; }
    public Comment? Parent { get; set; }
    public List<Comment> Replies { get; set; } = [];
}

public class Context : DbContext
{
    public DbSet<Blog> Blogs => Set<Blog>();
    public DbSet<Post> Posts { get; set; } = null!;

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();
}
