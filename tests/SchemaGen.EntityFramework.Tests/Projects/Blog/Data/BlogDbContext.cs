using Blog.Entities;
using Microsoft.EntityFrameworkCore;

namespace Blog.Data;

public class BlogDbContext(DbContextOptions<BlogDbContext> options) : DbContext(options)
{
    public DbSet<Post> Posts { get; set; }
    public DbSet<Author> Authors { get; set; }
    public DbSet<Role> Roles { get; set; }
    public DbSet<Tag> Tags { get; set; }
    public DbSet<Category> Categories { get; set; }
    public DbSet<Comment> Comments { get; set; }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<Post>(post =>
        {
            post.Property(p => p.Title).HasMaxLength(200).IsRequired();
            post.Property(p => p.Slug).HasMaxLength(200);
            post.HasIndex(p => p.Slug).IsUnique();
            post.HasIndex(p => new { p.State, p.PublishedAt }).IsDescending(false, true);
            post.Property(p => p.CreatedAt).HasDefaultValueSql("now()");
            post.HasOne(p => p.StateLookup).WithMany().HasForeignKey(p => p.State).OnDelete(DeleteBehavior.Restrict);
            post.HasMany(p => p.Tags).WithMany(t => t.Posts).UsingEntity("PostTag");
            post.HasMany(p => p.Revisions).WithOne().HasForeignKey(r => r.PostId);
        });
        modelBuilder.Entity<Revision>().HasKey(r => new { r.PostId, r.Number });
        modelBuilder.Entity<Comment>().HasOne(c => c.Parent).WithMany(c => c.Replies).HasForeignKey(c => c.ParentId).OnDelete(DeleteBehavior.Cascade);
        modelBuilder.Entity<Comment>().HasQueryFilter(c => !c.IsHidden);
        modelBuilder.Entity<Profile>().HasKey(p => p.AuthorId);
        modelBuilder.Entity<Author>().HasOne(a => a.Profile).WithOne().HasForeignKey<Profile>(p => p.AuthorId);
        modelBuilder.Entity<Author>().Property(a => a.Home).HasConversion(u => u!.ToString(), s => new Uri(s));
        modelBuilder.Entity<Role>().Property(r => r.Permissions).HasConversion<int>();
        modelBuilder.Entity<Tag>().HasIndex(t => t.Name).IsUnique().HasDatabaseName("ux_tags_name");
        modelBuilder.Seed();
    }
}
