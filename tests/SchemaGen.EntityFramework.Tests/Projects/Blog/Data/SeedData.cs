using Blog.Entities;
using Microsoft.EntityFrameworkCore;

namespace Blog.Data;

internal static class SeedData
{
    public static void Seed(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<PostStateLookup>(lookup =>
        {
            lookup.Property(l => l.Id).ValueGeneratedNever();
            lookup.Property(l => l.Name).HasMaxLength(20);
            lookup.HasData(Enum.GetValues<PostState>().Select(s => new PostStateLookup { Id = s, Name = s.ToString() }));
        });
        modelBuilder.Entity<PermissionLookup>().HasData(
            Enum.GetValues(typeof(Permission)).Cast<Permission>().Select(p => new PermissionLookup { Id = (int)p + 1, Code = p.ToString().ToLower() }).ToArray());

        var admin = new Role { Id = 1, Name = "Administrator", NormalizedName = "Administrator".ToUpper(), Permissions = Permission.All };
        var writer = new Role { Id = 2, Name = "Writer", Permissions = Permission.Read | Permission.Write };
        writer.NormalizedName = writer.Name.ToUpperInvariant();
        modelBuilder.Entity<Role>().HasData(admin, writer);

        var authors = new List<Author>
        {
            new() { Id = 1, Name = "Ada", Email = "ada@example.org", RoleId = admin.Id },
            new() { Id = 2, Name = "Grace", Email = "grace@example.org", RoleId = writer.Id },
        };
        modelBuilder.Entity<Author>().HasData(authors);
        modelBuilder.Entity<Profile>().HasData(new Profile { AuthorId = authors[0].Id, About = $"{admin.Name} of this blog", Languages = ["en", "de"] });

        string[] names = ["News", "Howto", "Opinion"];
        modelBuilder.Entity<Category>().HasData(names.Select((name, index) => new Category { Id = index + 1, Name = name }));
        modelBuilder.Entity<Tag>().HasData(Tags);
        modelBuilder.Entity<Post>().HasData(new
        {
            Id = 1,
            Title = "Hello",
            Slug = "hello",
            State = PostState.Published,
            CreatedAt = new DateTime(2024, 5, 6, 7, 8, 9, DateTimeKind.Utc),
            AuthorId = authors[0].Id,
            CategoryId = 1,
        });
        modelBuilder.Entity("PostTag").HasData(new { PostsId = 1, TagsId = Tags[0].Id });
    }

    private static readonly Tag[] Tags = [new() { Id = 1, Name = "welcome" }, new() { Id = 2, Name = "csharp" }];
}
