namespace Blog.Entities;

public class Role
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public string NormalizedName { get; set; } = "";
    public Permission Permissions { get; set; }
    public ICollection<Author> Authors { get; set; } = new List<Author>();
}

public class Author
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public string Email { get; set; } = "";
    public Uri? Home { get; set; }
    public int RoleId { get; set; }
    public Role Role { get; set; } = null!;
    public Profile? Profile { get; set; }
    public ICollection<Post> Posts { get; } = [];
}

public class Profile
{
    public int AuthorId { get; set; }
    public string? About { get; set; }
    public List<string> Languages { get; set; } = [];
}
