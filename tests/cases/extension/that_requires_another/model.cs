[assembly: Extension("cube")]
[assembly: Extension("earthdistance")]
